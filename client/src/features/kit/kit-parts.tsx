import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import { AuthenticityPanel } from '../../ui/authenticity-panel.tsx';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { CarpetMotif } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { DataList, Figure } from '../../ui/data-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Grid, Row, Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/link.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { Letterhead, PrintButton, SignBoxes } from '../../ui/print-sheet.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Empty, ErrorState, Forbidden, Loading, NotFound } from '../../ui/states.tsx';
import { DueDate, StatusLine } from '../../ui/status-line.tsx';
import { Table } from '../../ui/table.tsx';
import { StateText, Tag } from '../../ui/tag.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { WHEELCHAIRS } from './kit-sample.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export function KitParts() {
  return (
    <Stack gap={48}>
      <Letterhead title="برگهٔ نیاز" office="ادارهٔ کل آذربایجان شرقی" code="HM-1405-000123" />
      <Section title={t('kit.looks')}>
        <Row>
          <Button look="primary">{t('kit.primary')}</Button>
          <Button>{t('kit.secondary')}</Button>
          <Button look="danger">{t('kit.return')}</Button>
          <Button look="quiet">{t('ui.cancel')}</Button>
          <Button look="primary" isPending>
            {t('kit.primary')}
          </Button>
          <Link look="secondary" to="/_kit" size="small">
            {t('ui.more')}
          </Link>
          <PrintButton />
        </Row>
        <Row>
          <StateText>پیش‌نویس</StateText>
          <StateText tone="info">در انتظار امضای اتاق</StateText>
          <StateText tone="warn">رو به پایان</StateText>
          <StateText tone="good">راستی‌آزمایی‌شده</StateText>
          <StateText tone="danger">برگشت‌خورده</StateText>
        </Row>
        <Row gap={8}>
          <Tag>کالا</Tag>
          <Tag tone="info">تعاونی‌محور</Tag>
          <Tag tone="warn">نمونه</Tag>
          <Tag tone="good">تأییدشده</Tag>
          <Tag tone="danger">دیرکرد</Tag>
        </Row>
        <StatusLine
          state="در انتظار امضای اتاق"
          tone="info"
          nextActor="کمیسیون مسئولیت اجتماعی اتاق تبریز"
          dueOn={inDays(9)}
        />
        <Row gap={24}>
          <DueDate day={inDays(2)} />
          <DueDate day={inDays(0)} />
          <DueDate day={inDays(-4)} />
        </Row>
      </Section>
      <Cards />
      <Facts />
      <States />
      <Overlays />
      <SignBoxes
        parties={[
          { key: 'a', party: 'ادارهٔ بهزیستی مراغه' },
          { key: 'b', party: 'شرکت سهندآرا (نمونه)' },
        ]}
      />
    </Stack>
  );
}

function Cards() {
  return (
    <Section title="Card">
      <Grid>
        {['ویلچر برقی', 'چرخ خیاطی صنعتی', 'ساعت مشاورهٔ روان‌شناس'].map((title, at) => (
          <Card as="article" key={title}>
            <Row gap={12} align="start">
              <CarpetMotif seed={title} size={64} />
              <Stack gap={4}>
                <CardTitle>
                  <Link to="/_kit">
                    <Bdi>{title}</Bdi>
                  </Link>
                </CardTitle>
                <span>مراغه · افراد دارای معلولیت</span>
              </Stack>
            </Row>
            <ChainBar chain={WHEELCHAIRS} unit="دستگاه" />
            <Row spread>
              <strong>{format.quantity(9 + at, 'دستگاه مانده')}</strong>
              <DueDate day={inDays(23 - at * 10)} />
            </Row>
          </Card>
        ))}
      </Grid>
    </Section>
  );
}

const ROWS = [
  { item: 'ویلچر برقی', quantity: '20', price: '2000000000' },
  { item: 'ویلچر معمولی', quantity: '12', price: '160000000' },
  { item: 'سمعک', quantity: '30', price: '450000000' },
];

function Facts() {
  return (
    <Section title="Table · DataList · Timeline · AuthenticityPanel">
      <Row gap={48}>
        <Figure value={format.number(1240)} label="واحد راستی‌آزمایی‌شده" note="از ۲٬۹۰۰ تعهد" />
        <Figure value={format.moneyShort('123400000000')} label="ارزش تحویل‌شده" />
      </Row>
      {(['scroll', 'cards'] as const).map((narrow) => (
        <Table
          key={narrow}
          narrow={narrow}
          caption="اقلام نیاز"
          rows={ROWS}
          rowKey={(row) => row.item}
          columns={[
            { key: 'item', label: t('kit.item'), rowHeader: true, cell: (row) => <Bdi>{row.item}</Bdi> },
            {
              key: 'quantity',
              label: t('ui.chain.quantity'),
              numeric: true,
              cell: (row) => format.quantity(row.quantity, 'دستگاه'),
            },
            { key: 'price', label: t('kit.price'), numeric: true, cell: (row) => format.money(row.price) },
            {
              key: 'value',
              label: t('kit.value'),
              numeric: true,
              cell: (row) => format.moneyShort(BigInt(row.price) * BigInt(row.quantity)),
            },
          ]}
        />
      ))}
      <Grid min={20} gap={32}>
        <Stack>
          <DataList
            items={[
              { key: 'county', label: t('kit.county'), value: 'مراغه' },
              { key: 'day', label: t('kit.deliverBy'), value: format.dayLong('2026-12-22') },
              {
                key: 'price',
                label: t('kit.price'),
                value: `${format.money('2000000000')} (${format.moneyInWords('2000000000')})`,
              },
              { key: 'iban', label: 'شبا', value: <Code>IR82 0540 1026 8002 0817 9090 02</Code> },
            ]}
          />
          <AuthenticityPanel
            office="ادارهٔ بهزیستی شهرستان مراغه"
            post="معاون توان‌بخشی استان"
            publishedAt="2026-11-02T08:00:00Z"
            code="7F3K-92QD"
          />
        </Stack>
        <Timeline
          label="خط زمان"
          items={[
            {
              id: '3',
              at: '2026-11-21T09:12:00Z',
              title: '۵ دستگاه تحویل شد',
              by: <Bdi>شرکت سهندآرا (نمونه)</Bdi>,
              tone: 'good',
            },
            { id: '2', at: '2026-11-10T07:30:00Z', title: 'هر دو طرف امضا کردند', by: 'ادارهٔ کل استان' },
            {
              id: '1',
              at: '2026-11-02T08:00:00Z',
              title: 'نیاز برای اصلاح برگشت',
              by: 'تأییدکنندهٔ برنامه',
              tone: 'danger',
              children: <p>تاریخ بها کهنه است.</p>,
            },
          ]}
        />
      </Grid>
      <Disclosure title="بهای روز چگونه حساب شده است؟">
        <p>بهای هر واحد در روز انتشار از فهرست بها برداشته شده و پس از آن تغییر نمی‌کند.</p>
      </Disclosure>
      <LoadMore shown={24} total={248} hasMore onMore={() => undefined} />
    </Section>
  );
}

function States() {
  return (
    <Section title={t('kit.states')}>
      <Grid min={20} gap={24}>
        <Stack>
          <Notice title="پیش‌نویس ذخیره شد" tone="good" />
          <Notice title="بهای این قلم ۹۷ روز پیش ثبت شده است" tone="warn">
            <p>پیش از ارسال، بهای تازه را بنویسید.</p>
          </Notice>
          <Notice title="این نیاز به سازمان شما هم می‌خورد" tone="info" />
          <ErrorState error={{ networkError: new Error('offline') }} onRetry={() => undefined} />
        </Stack>
        <Stack>
          <Loading />
          <Empty title="چیزی منتظر شما نیست" action={<Link to="/needs">همهٔ نیازها</Link>}>
            <p>در هفت روز گذشته ۱۲ کار را به پایان رسانده‌اید.</p>
          </Empty>
        </Stack>
        <NotFound />
        <Forbidden />
      </Grid>
    </Section>
  );
}

function Overlays() {
  const [open, setOpen] = useState<'plain' | 'reason'>();
  return (
    <Section title="Dialog">
      <Row>
        <Button onPress={() => setOpen('plain')}>Dialog</Button>
        <Button onPress={() => setOpen('reason')}>ReasonDialog</Button>
      </Row>
      <Dialog
        title={t('kit.primary')}
        isOpen={open === 'plain'}
        onClose={() => setOpen(undefined)}
        actions={<Button look="primary">{t('kit.primary')}</Button>}
      >
        <p>با امضا، ۵ دستگاه ویلچر برقی تا ۱ دی ۱۴۰۵ برعهدهٔ شماست.</p>
      </Dialog>
      <ReasonDialog
        title={t('kit.return')}
        act={t('kit.return')}
        isOpen={open === 'reason'}
        onClose={() => setOpen(undefined)}
        onReason={() => setOpen(undefined)}
      />
    </Section>
  );
}
