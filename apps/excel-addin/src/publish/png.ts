/** A drawing as a PNG of `width` pixels, by the browser's own canvas. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser has no canvas to draw charts on");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (!blob) throw new Error("this browser could not draw a chart");
  return new Uint8Array(await blob.arrayBuffer());
}
