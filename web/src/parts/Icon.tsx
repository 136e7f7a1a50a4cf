import classes from './Icon.module.css';

/** Line drawings on a 24 × 24 ground; decorative, so each stands beside a text. */
const paths = {
  clock: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  warning: 'M12 4 2.8 19.5h18.4L12 4Zm0 6v4m0 3v.01',
  overdue: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 4.5V13m0 3.2v.01',
  tick: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.6',
  late: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.2 2.8 2.8L16 9.6',
  lock: 'M6 11h12v9H6v-9Zm3 0V8a3 3 0 0 1 6 0v3',
  open: 'M6 11h12v9H6v-9Zm3 0V8a3 3 0 0 1 5.8-1',
  ended: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9h8',
  inbox: 'M3 13h5l1.5 3h5L16 13h5M3 13v6h18v-6M3 13 6 5h12l3 8',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 9c0-3.3 2.7-6 6-6s6 2.7 6 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c1.9 1 3 3.1 3 5.5',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 9.5c0-3.9 3.4-7 7.5-7s7.5 3.1 7.5 7',
  hourglass: 'M7 3h10M7 21h10M8 3c0 5 8 5 8 9s-8 4-8 9M16 3c0 5-8 5-8 9s8 4 8 9',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15L6 16Zm4 4.5h4',
  board: 'M4 4h16v16H4V4Zm0 5h16M9 9v11',
  calendar: 'M4 6h16v14H4V6Zm0 4.5h16M8 3v4m8-4v4',
  agency: 'M4 20V9l8-5 8 5v11M9 20v-6h6v6M2.5 20h19',
  mail: 'M3 6h18v12H3V6Zm0 1 9 6.5L21 7',
  plus: 'M12 5v14M5 12h14',
  chevron: 'm9 5 7 7-7 7',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2m0 16v2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4M2 12h2m16 0h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  keyboard: 'M3 7h18v10H3V7Zm4 3v.01M11 10v.01M15 10v.01M8 14h8',
  live: 'M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2Zm-4 3a5.7 5.7 0 0 1 0-8m8 0a5.7 5.7 0 0 1 0 8M5.2 18.8a9.6 9.6 0 0 1 0-13.6m13.6 0a9.6 9.6 0 0 1 0 13.6',
  offline:
    'M4 4l16 16M8 8a5.7 5.7 0 0 0 0 8m8-8a5.7 5.7 0 0 1 1 6.5M5.2 5.2a9.6 9.6 0 0 0 0 13.6M18.8 5.2a9.6 9.6 0 0 1 1.6 11.3',
  exit: 'M14 4h5v16h-5M4 12h11m-4-4 4 4-4 4',
  minus: 'M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  edit: 'M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4',
} as const;
export type IconName = keyof typeof paths;
/** Drawings that point along the line of reading are mirrored where it runs from right to left. */
const directed: readonly IconName[] = ['chevron', 'arrow', 'exit'];

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className={directed.includes(name) ? classes.directed : classes.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
