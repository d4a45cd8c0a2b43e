import { BaseSequencer, type TestSpecification } from 'vitest/node';

const areStories = ({ moduleId }: TestSpecification) => moduleId.includes('/stories/');

/** Larger files come before smaller ones; those that tell stories are small and take longest, so that they come first. */
export class StoriesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(areStories), ...sorted.filter((one) => !areStories(one))];
  }
}
