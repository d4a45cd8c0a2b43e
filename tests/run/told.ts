/** Returns a time as minutes and seconds, in whole seconds: "1:05", "2:00". */
export function told(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
