import type { Frame } from '@playwright/test';

/** Returns what the sidebar says of the open page: state, account, tier, labels and next steps, a line each. */
export async function saySidebar(sidebar: Frame): Promise<string[]> {
  const all = async (mark: string) => {
    const texts = await sidebar.getByTestId(mark).allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  };
  const steps = await sidebar.getByTestId('next-step').evaluateAll((elements) =>
    elements.map((element) => {
      const words = [...element.querySelectorAll('p')].map((one) => one.textContent?.trim());
      return `${element.getAttribute('data-due')} ${words.slice(1).join(' · ')}`;
    }),
  );
  return [
    `Sidebar:    ${await sidebar.locator('html').getAttribute('data-state')}`,
    `Account:    ${(await all('account-name')).join(', ') || 'none'}`,
    `Tier:       ${(await all('tier')).join(', ') || 'none'}`,
    `Labels:     ${(await all('label')).join(', ') || 'none'}`,
    `Next steps: ${steps.join('; ') || 'none'}`,
  ];
}
