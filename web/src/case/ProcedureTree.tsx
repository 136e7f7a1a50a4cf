import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProcedureNode } from '../api/shapes.js';
import { ClockChip } from '../clock/ClockChip.js';
import { useLanguage } from '../i18n/use-language.js';
import { StateText } from './StateText.js';
import classes from './ProcedureTree.module.css';

interface TreeProps {
  caseId: string;
  nodes: readonly ProcedureNode[];
  selectedId: string;
  now: number;
}

/** The case's procedures as a tree, each with its state and its worst clock. */
export function ProcedureTree(props: TreeProps) {
  const { t } = useLanguage();
  const ids = new Set(props.nodes.map((node) => node.id));
  const roots = props.nodes.filter((node) => node.parentId === null || !ids.has(node.parentId));
  return (
    <nav aria-label={t('case.procedures')}>
      <Branch {...props} children={roots} />
    </nav>
  );
}

function Branch({ children, ...props }: TreeProps & { children: readonly ProcedureNode[] }) {
  if (children.length === 0) return null;
  return (
    <ul className={classes.branch}>
      {children.map((node) => (
        <li key={node.id}>
          <Node {...props} node={node} />
          <Branch {...props} children={props.nodes.filter((other) => other.parentId === node.id)} />
        </li>
      ))}
    </ul>
  );
}

function Node({ caseId, node, selectedId, now }: TreeProps & { node: ProcedureNode }) {
  const { say } = useLanguage();
  const selected = node.id === selectedId;
  return (
    <div className={classes.node} data-selected={selected || undefined}>
      <Link
        to="/cases/$caseId"
        params={{ caseId }}
        search={{ procedure: node.id }}
        aria-current={selected ? 'true' : undefined}
        className={classes.link}
        data-sop={node.sop}
      >
        {say(node.title)}
        {node.subjectId !== null && (
          <>
            {' '}
            <bdi className={classes.subject}>{shortSubject(node.subjectId)}</bdi>
          </>
        )}
      </Link>
      <Text c="dimmed" component="div">
        <StateText states={node.state} short />
      </Text>
      {node.worstClock !== null && <ClockChip clock={node.worstClock} now={now} short />}
    </div>
  );
}

/** A subject is shown by its token; an id without one is cut to what tells two apart. */
function shortSubject(subjectId: string): string {
  return subjectId.length > 12 ? subjectId.slice(0, 8) : subjectId;
}
