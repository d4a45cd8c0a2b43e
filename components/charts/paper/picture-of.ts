import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PaperDrawing } from './PaperDrawing';
import type { PaperChart } from './paper-chart';

/** Two dots a pixel: it is looked at on screens of that kind, and printed. */
const DENSE = 2;

/** Returns a chart as the text of an SVG file that is whole in itself: no style sheet, no font file, no script. */
export function svgOf(chart: PaperChart): string {
  const room = document.createElement('div');
  const root = createRoot(room);
  flushSync(() => root.render(createElement(PaperDrawing, { chart, isAlone: true })));
  const [drawn] = room.children;
  const text = drawn ? new XMLSerializer().serializeToString(drawn) : '';
  root.unmount();
  return text;
}

/** Returns the picture of an SVG text as a PNG file; rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * DENSE;
  canvas.height = image.height * DENSE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((file) => (file ? done(file) : fail(new Error('No picture of the chart'))), 'image/png'),
  );
}
