import { inject } from 'vitest';

interface Pictured {
  screenshot(options: { path: string }): Promise<unknown>;
}

/** Takes a picture where KEYSIDE_PICTURES asks for them: they are for the eye, and nothing fails by them. */
export async function takePicture(shown: Pictured, path: string): Promise<void> {
  if (inject('pictures')) await shown.screenshot({ path });
}
