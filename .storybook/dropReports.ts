import { definePreviewAddon } from 'storybook/internal/csf';

interface Story {
  reporting: { reports: { status: string }[] };
}

/**
 * In a run of Vitest, drops the axe reports of stories that pass. Each has hundreds of kilobytes, and Vitest would send all of
 * them from the browser. As the first addon, this runs after axe.
 */
export function dropReports() {
  return definePreviewAddon({
    afterEach: ({ reporting }: Story) => {
      if (import.meta.env['VITEST_STORYBOOK'] !== 'false') return;
      const failed = reporting.reports.filter(({ status }) => status !== 'passed');
      reporting.reports.splice(0, reporting.reports.length, ...failed);
    },
  });
}
