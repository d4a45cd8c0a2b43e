/**
 * The days that a country's government exchanges: a working day that becomes a day off, and the day of the weekend that is
 * worked for it. Hungary's, by decree of its minister: 15/2023. (VII. 13.) GFM for 2024, 11/2024. (IV. 8.) NGM for 2025,
 * 10/2025. (IV. 30.) NGM for 2026. The one for 2027 is not in: its text was not to be had when this was checked, November 2026.
 */
export const exchangedDays: Record<string, readonly { off: string; worked: string }[]> = {
  HU: [
    { off: '2024-08-19', worked: '2024-08-03' },
    { off: '2024-12-24', worked: '2024-12-07' },
    { off: '2024-12-27', worked: '2024-12-14' },
    { off: '2025-05-02', worked: '2025-05-17' },
    { off: '2025-10-24', worked: '2025-10-18' },
    { off: '2025-12-24', worked: '2025-12-13' },
    { off: '2026-01-02', worked: '2026-01-10' },
    { off: '2026-08-21', worked: '2026-08-08' },
    { off: '2026-12-24', worked: '2026-12-12' },
  ],
};
