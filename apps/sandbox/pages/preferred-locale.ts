/** The first language of the browser that is on offer, else English. */
export function preferredLocale(offered: readonly string[], languages: readonly string[]): string {
  const wanted = languages.map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find((language) => offered.includes(language)) ?? 'en';
}
