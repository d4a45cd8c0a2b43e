/** Every id in the sample book starts with this, so that it can be taken out again. */
export const SAMPLE_PREFIX = 'sample-';
