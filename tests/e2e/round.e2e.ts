// A round of the council on the demo world, end to end: preview, run, what it changes and who is left out; both sides accept and the
// pledge stands in the ledger; another is declined, a third overridden at a price. Beside it the live side of matching: needs for
// a provider, and a saved search that hears of a new need.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { acts } from './acts.ts';
import {
  acceptsByKey,
  Council,
  cardOf,
  declines,
  type ProposalRow,
  pressesByKey,
  proposals,
  savesSearch,
} from './matching.ts';
import { as, type Who } from './people.ts';
import { brokenChecks, ledgerOf, records } from './records.ts';
import { launch, type Setting, type Visitor } from './visitor.ts';
import { numbersIn } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

type Organization = { id: string; name: string };

const url = inject('houseUrl');
const SETTINGS: readonly Setting[] = [
  { url, language: 'fa', width: 1280 },
  { url, language: 'fa', width: 360 },
];

/** How often a reason was given, to proposals and to suggestions. */
const declineCount = async (declineCode: string) =>
  Number(
    (
      await records<{ count: string }>(
        `SELECT (SELECT count(*) FROM match WHERE decline_code = $1) + (SELECT count(*) FROM suggestion_answer WHERE decline_code = $1) AS count`,
        [declineCode],
      )
    )[0]?.count,
  );

const organizationOf = async (who: Who) => {
  const [found] = await records<Organization>(
    `SELECT o.id, o.name_fa AS name FROM organization o JOIN membership m ON m.organization_id = o.id JOIN person p ON p.id = m.person_id
     WHERE p.email = $1 AND m.role IN ('MEMBER', 'SIGNATORY')`,
    [`${who}@demo.hamyari.test`],
  );
  if (!found) throw new Error(`${who} acts for nobody`);
  return found;
};

/** Before any round: afterwards what fits stands under the proposals. */
const SEEKERS: readonly { setting: Setting; seeker: Who }[] = SETTINGS.map((setting, at) => ({
  setting,
  seeker: at === 0 ? 'volunteer' : 'charity',
}));

describe.each(SEEKERS)('in $setting.language at $setting.width px', ({ setting, seeker }) => {
  const come = <T>(who: Who, part: (at: Visitor) => Promise<T>) => as(browser, setting, who, part);

  test('a provider takes one of the needs for them, declines one and puts one off', async () => {
    await come(seeker, async (at) => {
      await at.open('/work');
      await at.link('نیازهای متناسب با شما').click();
      await at.settled();
      await at.looks('needs-for-you');
      const first = at.page.getByRole('article').first();
      const shown = () => at.page.getByRole('article').count();
      /** Each answer takes its pair off the list. */
      const answered = async (act: () => Promise<void>, said: string) => {
        const before = await shown();
        await act();
        await at.text(said).waitFor();
        await expect.poll(shown).toBeLessThan(before);
      };
      await answered(async () => {
        await first.getByRole('button', { name: at.words('می‌پذیرم'), exact: true }).click();
        await at.looks('suggestion-accept-dialog');
        await pressesByKey(at.dialog('می‌پذیرم').getByRole('button', { name: at.words('می‌پذیرم'), exact: true }));
      }, 'اعلام آمادگی شما ثبت شد. اقدام بعدی: امضای دو طرف، تا ۱۴ روز.');
      const before = await declineCount('OTHER_PRIORITY');
      await answered(() => declines(at, first, 'اولویت دیگری داریم'), 'کنار گذاشته شد؛ دلیل شما برای شورا شمرده شد.');
      expect(await declineCount('OTHER_PRIORITY')).toBe(before + 1);
      await answered(() => acts(at, 'بعداً'), 'در روزی که نوشتید برمی‌گردد.');
    });
    const { id } = await organizationOf(seeker);
    const answers = await records<{ answer: string }>(
      'SELECT answer FROM suggestion_answer WHERE organization_id = $1 ORDER BY at DESC LIMIT 3',
      [id],
    );
    expect(answers.map(({ answer }) => answer)).toEqual(['SNOOZED', 'DECLINED', 'ACCEPTED']);
  });
});

describe.each(SETTINGS)('a round in $language at $width px', (setting) => {
  let code = '';
  let chosen: ProposalRow;
  let refused: ProposalRow;
  let provider: Who;
  let own: Organization;
  const come = <T>(who: Who, part: (at: Visitor) => Promise<T>) => as(browser, setting, who, part);
  /** Without the electric wheelchairs, which another journey takes some of. */
  const openProposalsOf = (organizationId: string) =>
    proposals(
      `${inRound} AND m.provider_organization_id = $2 AND m.state = 'PROPOSED' AND n.title_fa NOT LIKE '%ویلچر برقی%'`,
      [code, organizationId],
    );
  const inRound = 'm.round_id = (SELECT id FROM allocation_round WHERE code = $1)';
  test('the council opens a round, sees what it would work on, and runs it by keyboard', async () => {
    await come('council', async (at) => {
      const council = new Council(at);
      code = await council.opensRound();
      await council.runsRound();
      await at.looks('round-result');
      const compared = at.page.getByRole('table', { name: at.words('پیش از دور، پس از دور، و روش شتاب‌زده') });
      for (const axis of ['تمامیت', 'کفایت', 'عدالت']) {
        const cells = compared.getByRole('row').filter({ hasText: axis }).getByRole('cell');
        expect(await cells.count(), `${axis}: before, after, greedy`).toBe(3);
      }
      const leftOut = await at.page.locator('#left-out').getByRole('listitem').allTextContents();
      expect(leftOut.length).toBeGreaterThan(5);
      expect(leftOut.filter((text) => !/دلیل:.+نزدیک‌ترین تغییر:/s.test(text))).toEqual([]);
      expect(await at.page.locator('#certificate').textContent()).toContain('برابرند');
    });
    const [round] = await records<{ state: string; proposals: number; hash: string }>(
      `SELECT state, (summary->>'proposals')::int AS proposals, output_hash AS hash FROM allocation_round WHERE code = $1`,
      [code],
    );
    expect(round).toMatchObject({ state: 'DONE', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await proposals(inRound, [code])).toHaveLength(round?.proposals ?? 0);
    for (const who of ['business', 'charity', 'volunteer'] as const) {
      own = await organizationOf(who);
      provider = who;
      if ((await openProposalsOf(own.id)).length > 1) return;
    }
    throw new Error('nobody of the demo has two proposals');
  });

  test('changing a proposed quantity needs a reason and shows what it costs the whole', async () => {
    const open = await proposals(
      `${inRound} AND m.provider_organization_id <> $2 AND m.quantity BETWEEN 8 AND 400 AND m.override_cost IS NULL
       AND (SELECT count(*) FROM match o JOIN need_item theirs ON theirs.id = o.need_item_id
         JOIN need_item its ON its.id = m.need_item_id WHERE theirs.need_id = its.need_id
         AND o.provider_organization_id = m.provider_organization_id AND o.state = 'PROPOSED') = 1
       AND EXISTS (SELECT 1 FROM need_item i WHERE i.id = m.need_item_id AND i.minimum_lot = 1 AND i.unit_price > 0)
       AND EXISTS (SELECT 1 FROM offer_item i WHERE i.id = m.offer_item_id AND i.minimum_per_need = 1)`,
      [code, own.id],
    );
    const proposal = open[0];
    if (!proposal) throw new Error('no proposal can be changed');
    await come('council', (at) => new Council(at).overrides(proposal, 2n, 'شورا این مقدار را مصوب کرد'));
    const [after] = await proposals('m.id = $1', [proposal.id]);
    expect(after).toMatchObject({
      quantity: '2',
      source: 'DESK',
      state: 'PROPOSED',
      reason: 'شورا این مقدار را مصوب کرد',
    });
    expect(BigInt(after?.cost ?? 0)).toBeGreaterThan(0n);
  });

  test('the provider accepts one by keyboard and declines another with a reason', async () => {
    [chosen, refused] = (await openProposalsOf(own.id)) as [ProposalRow, ProposalRow];
    await come(provider, async (at) => {
      await at.open('/work');
      await at.page
        .getByRole('main')
        .getByRole('link', { name: at.words('تطبیق‌ها'), exact: true })
        .click();
      await at.settled();
      await at.looks('matches-provider');
      await acceptsByKey(at, cardOf(at, await titleOf(chosen), 'می‌پذیرم'));
      const before = await declineCount('TIME_DOES_NOT_FIT');
      await declines(at, cardOf(at, await titleOf(refused), 'نمی‌پذیرم'), 'زمان مناسب نیست');
      await at.text('نپذیرفتن شما با دلیلش ثبت شد.').first().waitFor();
      expect(await declineCount('TIME_DOES_NOT_FIT')).toBe(before + 1);
    });
    expect(await proposals('m.id = $1', [refused.id])).toMatchObject([{ state: 'DECLINED', pledge: null }]);
  });

  test('the officer accepts too: the quantity is held in the ledger, and nothing counts yet', async () => {
    await come('officer', async (at) => {
      await at.open(`/needs/${chosen.need}`);
      await at.link('پیشنهادهای مناسب').click();
      await at.settled();
      await at.looks('matching-board');
      await acceptsByKey(at, cardOf(at, own.name, 'می‌پذیرم'));
      await at.looks('matching-board-accepted');
    });
    const [agreed] = await proposals('m.id = $1', [chosen.id]);
    expect(agreed).toMatchObject({ state: 'AGREED', pledge: expect.stringMatching(/^AS-1405-\d{5}$/) });
    const pledge = agreed?.pledge ?? '';
    expect(await ledgerOf(pledge)).toEqual([{ kind: 'PLEDGED', quantity: chosen.quantity }]);
    const postings = await records<{ side: string; account: string; delta: string }>(
      `SELECT p.side, p.account, p.delta FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry_id JOIN commitment c ON c.id = e.commitment_id
       WHERE c.code = $1 ORDER BY p.side, p.account`,
      [pledge],
    );
    expect(postings.filter(({ account }) => account === 'held')).toEqual(
      ['NEED', 'OFFER'].map((side) => ({
        side: side,
        account: 'held',
        delta: chosen.quantity,
      })),
    );
  });

  test('a queue longer than a page goes on below it', async () => {
    await come('officer', async (at) => {
      await at.open('/work');
      const shown = () => at.page.getByRole('main').getByRole('listitem').count();
      const before = await shown();
      await at.button('موارد بیشتر').click();
      await expect.poll(shown).toBeGreaterThan(before);
      await at.looks('work-second-page');
    });
  });

  test('the council reads how often each reason was given', async () => {
    await come('council', async (at) => {
      await at.open('/rounds');
      await at.heading('چرا نپذیرفته‌اند').waitFor();
      await at.looks('rounds-declines');
      for (const [declineCode, words] of [
        ['TIME_DOES_NOT_FIT', 'زمان مناسب نیست'],
        ['OTHER_PRIORITY', 'اولویت دیگری داریم'],
      ] as const) {
        const line = at.page.getByRole('main').getByRole('listitem').filter({ hasText: words });
        expect(numbersIn((await line.textContent()) ?? '')).toContain(BigInt(await declineCount(declineCode)));
      }
    });
  });

  test('a saved search hears of a new need that fits', async () => {
    const [waiting] = await records<{ code: string; title: string }>(
      `SELECT code, title_fa AS title FROM need WHERE state = 'SUBMITTED' AND sample ORDER BY code LIMIT 1`,
    );
    if (!waiting) throw new Error('no need waits for its approver');
    await come(provider, async (at) => {
      await savesSearch(at, waiting.title);
      await at.open('/saved-searches');
      await at.looks('saved-searches');
      await come('approver', async (approver) => {
        await approver.open(`/needs/${waiting.code}`);
        await acts(approver, 'تأیید و انتشار');
      });
      const news = async () => {
        await at.open('/saved-searches');
        return at.page.getByRole('link', { name: waiting.title }).count();
      };
      await expect.poll(news, { timeout: 60_000, interval: 2000 }).toBe(1);
      await at.looks('saved-search-alert');
    });
  });

  test('every invariant of the database holds', async () => {
    expect(await brokenChecks()).toEqual([]);
  });
});

/** How the need of a proposal is called. */
async function titleOf({ need }: ProposalRow): Promise<string> {
  const [row] = await records<{ title: string }>('SELECT title_fa AS title FROM need WHERE code = $1', [need]);
  return row?.title ?? need;
}
