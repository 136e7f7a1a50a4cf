import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { procedureQuery } from '../api/queries.js';
import type { ProcedureView } from '../api/shapes.js';
import { BlockedList } from '../case/BlockedList.js';
import { StateText } from '../case/StateText.js';
import { inOrder } from '../clock/chip-state.js';
import { ClockChip } from '../clock/ClockChip.js';
import { ActionCards } from '../forms/ActionCards.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { PlaceOf } from '../time/places.js';
import { useCaseNow } from '../time/use-now.js';
import { emphasisOf, inAnswerOrder } from './answer-order.js';
import { Packet } from './Packet.js';
import { QuickExit } from './QuickExit.js';
import classes from './InboxPage.module.css';

const route = getRouteApi('/referrals/$procedureId');

/** One referral as its agency sees it: what is needed, by when, and the answer in big buttons. Nothing else. */
export function ReferralPage() {
  const { procedureId } = route.useParams();
  const { t } = useLanguage();
  const query = useQuery(procedureQuery(procedureId));
  return (
    <div className={classes.narrow}>
      <Link to="/inbox">{t('agency.back')}</Link>
      <Answer query={query} rows={5}>
        {(referral) => (
          <PlaceOf profileId={referral.profileId}>
            <Referral referral={referral} fetchedAt={query.dataUpdatedAt} />
          </PlaceOf>
        )}
      </Answer>
    </div>
  );
}

function Referral({ referral, fetchedAt }: { referral: ProcedureView; fetchedAt: number }) {
  const { t } = useLanguage();
  const now = useCaseNow(referral.clock, fetchedAt);
  const live = inOrder(referral.clocks).filter((clock) => clock.endedAt === null);
  return (
    <Page title={t('agency.referral', { token: referral.caseToken })} actions={<QuickExit />}>
      <Text fw={600} data-testid="procedure-state">
        <StateText states={referral.state} />
      </Text>
      {live.length > 0 && (
        <Stack gap={6} align="flex-start">
          {live.map((clock) => (
            <ClockChip key={clock.clockId} clock={clock} now={now} />
          ))}
        </Stack>
      )}
      <Card withBorder component="section" aria-labelledby="needed">
        <Title order={2} id="needed" mb="xs">
          {t('agency.needed')}
        </Title>
        <Packet facts={referral.facts} />
      </Card>
      <section aria-labelledby="answer">
        <Title order={2} id="answer" mb="xs">
          {t('agency.answer')}
        </Title>
        <ActionCards
          procedure={{ ...referral, allowed: inAnswerOrder(referral.allowed) }}
          fetchedAt={fetchedAt}
          large={emphasisOf}
        />
      </section>
      <BlockedList blocked={referral.blocked} />
    </Page>
  );
}
