const READ_BY_SERVER = ['image/jpeg', 'image/png', 'image/gif'];
const WIDEST = 3840;

/** The server reads JPEG, PNG and GIF; whatever else this browser can show becomes a JPEG here. */
export async function readablePicture(file: File): Promise<Blob> {
  if (READ_BY_SERVER.includes(file.type)) return file;
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, WIDEST / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return file;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((done) => canvas.toBlob((picture) => done(picture ?? file), 'image/jpeg', 0.92));
}
