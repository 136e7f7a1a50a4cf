import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { WorklistRow } from '../api/shapes.js';
import { stateInWords } from '../case/state-in-words.js';
import { StateText } from '../case/StateText.js';
import { DueText } from '../clock/DueText.js';
import { useLanguage } from '../i18n/use-language.js';
import { caseTimeAt, refreshEvery } from '../time/case-time.js';
import { PlaceOf } from '../time/places.js';
import { useWall } from '../time/use-now.js';
import classes from './WorklistTable.module.css';

const columns = ['case', 'todo', 'due', 'state', 'owner', 'unit'] as const;

/** Rows with a sticky head; the order is the API's. What does not fit a narrow page (unit, then owner, then state) is left out. */
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
    <div className={classes.frame}>
      <Table
        stickyHeader
        stickyHeaderOffset="var(--app-shell-header-height, 0px)"
        highlightOnHover
        className={classes.table}
      >
        <Table.Caption className={classes.caption}>{label}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name} scope="col" className={classes[name]}>
                {t(`worklist.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <PlaceOf key={row.procedureId} profileId={row.profileId}>
              <Row row={row} now={caseTimeAt(row.clock, fetchedAt, Math.max(wall, fetchedAt))} />
            </PlaceOf>
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
        <div className={classes.cut} title={say(row.title)}>
          <bdi className={classes.token}>{row.caseToken}</bdi> <span className={classes.title}>{say(row.title)}</span>
        </div>
      </Table.Th>
      <Table.Td className={classes.todo}>
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          search={{ procedure: row.procedureId }}
          className={classes.action}
          aria-label={t('worklist.openRow', { action, token: row.caseToken })}
        >
          {action}
        </Link>
        <div className={classes.beneath}>
          <bdi className={classes.token}>{row.caseToken}</bdi> {say(row.title)}
        </div>
      </Table.Td>
      <Table.Td className={classes.due} title={row.due === null ? undefined : say(row.due.label)}>
        {row.due === null ? (
          <Text c="dimmed">{t('due.none')}</Text>
        ) : (
          <DueText at={row.due.at} breached={row.due.breached} now={now} />
        )}
      </Table.Td>
      <Table.Td className={classes.state} title={stateInWords(row.state, language)}>
        <div className={classes.cut}>
          <StateText states={row.state} short />
        </div>
      </Table.Td>
      <Table.Td className={classes.owner}>
        <div className={classes.cut}>
          <bdi>{row.owner ?? t('nobody')}</bdi>
        </div>
      </Table.Td>
      <Table.Td className={classes.unit}>
        <div className={classes.cut}>{say(row.unit)}</div>
      </Table.Td>
    </Table.Tr>
  );
}
