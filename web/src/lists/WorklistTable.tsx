import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { WorklistRow } from '../api/shapes.js';
import { stateInWords } from '../case/state-in-words.js';
import { DueText } from '../clock/DueText.js';
import { useLanguage } from '../i18n/use-language.js';
import { caseTimeAt, refreshEvery } from '../time/case-time.js';
import { useWall } from '../time/use-now.js';
import classes from './WorklistTable.module.css';

/** Rows of 40 px with a sticky head; the order is the API's. */
export function WorklistTable({
  rows,
  fetchedAt,
  label,
}: {
  rows: readonly WorklistRow[];
  fetchedAt: number;
  label: string;
}) {
  const { t } = useLanguage();
  const wall = useWall(Math.min(...rows.map((row) => refreshEvery(row.clock)), 30_000));
  return (
    <div className={classes.scroll}>
      <Table
        stickyHeader
        stickyHeaderOffset="var(--app-shell-header-height, 0px)"
        highlightOnHover
        className={classes.table}
      >
        <Table.Caption className={classes.caption}>{label}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('worklist.case')}</Table.Th>
            <Table.Th scope="col">{t('worklist.todo')}</Table.Th>
            <Table.Th scope="col">{t('worklist.due')}</Table.Th>
            <Table.Th scope="col">{t('worklist.state')}</Table.Th>
            <Table.Th scope="col">{t('worklist.owner')}</Table.Th>
            <Table.Th scope="col">{t('worklist.unit')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.procedureId} row={row} now={caseTimeAt(row.clock, fetchedAt, Math.max(wall, fetchedAt))} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ row, now }: { row: WorklistRow; now: number }) {
  const { t, language, say } = useLanguage();
  const action = say(row.action);
  return (
    <Table.Tr data-procedure={row.procedureId}>
      <Table.Th scope="row" className={classes.case}>
        <bdi>{row.caseToken}</bdi>{' '}
        <Text span c="dimmed">
          {say(row.title)}
        </Text>
      </Table.Th>
      <Table.Td>
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          search={{ procedure: row.procedureId }}
          className={classes.action}
          aria-label={t('worklist.openRow', { action, token: row.caseToken })}
        >
          {action}
        </Link>
      </Table.Td>
      <Table.Td title={row.due === null ? undefined : say(row.due.label)}>
        {row.due === null ? (
          <Text c="dimmed">{t('due.none')}</Text>
        ) : (
          <DueText at={row.due.at} breached={row.due.breached} now={now} />
        )}
      </Table.Td>
      <Table.Td className={classes.cut} title={stateInWords(row.state, language)}>
        {stateInWords(row.state, language)}
      </Table.Td>
      <Table.Td className={classes.cut}>
        <bdi>{row.owner ?? t('nobody')}</bdi>
      </Table.Td>
      <Table.Td className={classes.cut}>{say(row.unit)}</Table.Td>
    </Table.Tr>
  );
}
