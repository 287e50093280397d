import { t } from '../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

/** A fault in the page itself, or code that a newer version has replaced: start over, nothing recorded is lost. */
export function ErrorScreen() {
  return (
    <Page title={t('app.fault')} width="reading">
      <Notice
        tone="danger"
        announce
        title={t('app.fault.new')}
        actions={
          <Button look="primary" onPress={() => window.location.reload()}>
            {t('app.fault.reload')}
          </Button>
        }
      />
    </Page>
  );
}
