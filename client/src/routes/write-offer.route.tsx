import { SignedIn } from '../features/session/signed-in.tsx';
import { OfferForm } from '../features/write-offer/offer-form.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { Page } from '../ui/page.tsx';
import { Forbidden } from '../ui/states.tsx';

export function Screen() {
  return (
    <SignedIn title={t('writeOffer.title')}>
      {({ membership: { role, province } }) => (
        <Page
          title={t('writeOffer.title')}
          lead={t('writeOffer.lead')}
          crumbs={[{ to: paths.work(), label: t('work.title') }]}
          width="reading"
        >
          {role === 'MEMBER' || role === 'SIGNATORY' ? (
            <OfferForm provinceId={province?.id ?? null} />
          ) : (
            <Forbidden>
              <p>{t('writeOffer.role')}</p>
            </Forbidden>
          )}
        </Page>
      )}
    </SignedIn>
  );
}
