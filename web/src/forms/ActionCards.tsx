import { Button, Card, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendEvent } from '../api/commands.js';
import type { EventOffer, ProcedureView } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { useLanguage } from '../i18n/use-language.js';
import { Empty } from '../parts/Answer.js';
import { hasDraft } from './draft.js';
import { EventForm } from './EventForm.js';
import { tell } from '../parts/tell.js';

interface ActionCardsProps {
  procedure: ProcedureView;
  fetchedAt: number;
  /** Big buttons, for a thumb, as strong as each event calls for. */
  large?: (type: string) => 'filled' | 'outline' | 'light';
}

/** What can be done now: a card for each event the API offers, which opens its form. */
export function ActionCards({ procedure, fetchedAt, large }: ActionCardsProps) {
  const { t } = useLanguage();
  const { person } = useSession();
  const [opened, setOpened] = useState<string | undefined>(
    () => procedure.allowed.find((offer) => hasDraft(person.id, `${procedure.id}.${offer.type}`))?.type,
  );
  if (procedure.allowed.length === 0) {
    return <Empty>{t(procedure.status === 'active' ? 'case.nothingNow' : 'case.nothingNowDone')}</Empty>;
  }
  return (
    <Stack gap="sm">
      {procedure.allowed.map((offer) => (
        <ActionCard
          key={offer.type}
          procedure={procedure}
          fetchedAt={fetchedAt}
          offer={offer}
          large={large?.(offer.type)}
          opened={opened === offer.type}
          onToggle={() => {
            setOpened((type) => (type === offer.type ? undefined : offer.type));
          }}
        />
      ))}
    </Stack>
  );
}

interface ActionCardProps extends Pick<ActionCardsProps, 'procedure' | 'fetchedAt'> {
  large: 'filled' | 'outline' | 'light' | undefined;
  offer: EventOffer;
  opened: boolean;
  onToggle: () => void;
}

function ActionCard({ procedure, fetchedAt, offer, large, opened, onToggle }: ActionCardProps) {
  const { t, say } = useLanguage();
  const { person } = useSession();
  const client = useQueryClient();
  const title = say(offer.title);
  const isLarge = large !== undefined;
  const kept = hasDraft(person.id, `${procedure.id}.${offer.type}`);
  const header = (
    <>
      <Title order={3}>{title}</Title>
      {!opened && <Text c="dimmed">{say(offer.consequence)}</Text>}
      {kept && !opened && <Text fw={600}>{t('form.draft')}</Text>}
    </>
  );
  const toggle = (
    <Button
      size={isLarge && !opened ? 'lg' : 'sm'}
      fullWidth={isLarge && !opened}
      variant={opened ? 'default' : (large ?? 'light')}
      style={{ flex: 'none' }}
      aria-expanded={opened}
      data-event={offer.type}
      aria-label={`${t(opened ? 'case.closeForm' : 'case.openForm')}: ${title}`}
      onClick={onToggle}
    >
      {opened ? t('case.closeForm') : isLarge ? title : t('case.openForm')}
    </Button>
  );
  return (
    <Card withBorder padding="md">
      {isLarge ? (
        <Stack gap="xs">
          {opened ? <Title order={3}>{title}</Title> : <Text>{say(offer.consequence)}</Text>}
          {toggle}
        </Stack>
      ) : (
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>{header}</div>
          {toggle}
        </Group>
      )}
      <Collapse expanded={opened}>
        {opened && (
          <div style={{ paddingBlockStart: 'var(--mantine-spacing-sm)' }}>
            <EventForm
              offer={offer}
              about={procedure.id}
              clock={procedure.clock}
              fetchedAt={fetchedAt}
              large={isLarge}
              submitLabel={t('form.send', { title })}
              bodyOf={(content) => ({ ...content, seenStep: procedure.step })}
              send={(attempt) => sendEvent(procedure.id, attempt)}
              onDone={(result) => {
                onToggle();
                tell(result.visible ? t('form.recorded', { title }) : t('form.durable'));
                void client.invalidateQueries();
              }}
            />
          </div>
        )}
      </Collapse>
    </Card>
  );
}
