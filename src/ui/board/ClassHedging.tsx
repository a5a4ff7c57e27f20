import type { BoardView, StudentView } from '../../store/index';
import { ComponentTable, nameComponent } from '../debrief/ComponentMatrix';
import { t } from '../text/translate';
import { Figure } from './Figure';
import { Scatter, ScatterTable, type ScatterPoint } from './Scatter';

interface ChartProps {
  readonly view: BoardView;
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

function listPoints(students: readonly StudentView[], x: 'premium' | 'narrow', y: 'cover' | 'broad'): ScatterPoint[] {
  return students.flatMap((student) => {
    const [across, up] = [student[x], student[y]];
    return across === null || up === null ? [] : [{ id: student.id, name: student.name, x: across, y: up }];
  });
}

/** Cover against premium: what the insurance was worth, and what it cost. */
export function CoverPremium({ view, chosen, onChoose }: ChartProps) {
  const points = listPoints(view.students, 'premium', 'cover');
  const axes = { x: t('board.insurance-x'), y: t('board.insurance-y') };
  const { cover, premium } = view.history;
  const better = points.filter(({ y }) => y > (cover ?? 0)).length;
  const title = points.length === 0 ? t('board.scatter-none') : t('board.insurance-title', { n: better, total: points.length });
  return (
    <Figure
      title={title}
      summary={t('board.insurance-summary')}
      table={<ScatterTable points={points} axes={axes} caption={t('board.insurance')} />}
    >
      <Scatter
        label={title}
        points={points}
        history={{ x: premium, y: cover }}
        axes={axes}
        bounds={{ x: [0, 40], y: [0, 100] }}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Figure>
  );
}

/** Broad against narrow: two readings of the same runs. */
export function TwoReadings({ view, chosen, onChoose }: ChartProps) {
  const points = listPoints(view.students, 'narrow', 'broad');
  const axes = { x: t('board.narrow'), y: t('board.broad') };
  const { broad, narrow } = view.history;
  const title =
    points.length === 0
      ? t('board.scatter-none')
      : t('board.indices-title', {
          broad: points.filter(({ y }) => y > (broad ?? 0)).length,
          narrow: points.filter(({ x }) => x > (narrow ?? 0)).length,
          total: points.length,
        });
  return (
    <Figure
      title={title}
      summary={t('board.indices-summary')}
      table={<ScatterTable points={points} axes={axes} caption={t('board.indices')} />}
    >
      <Scatter
        label={title}
        points={points}
        history={{ x: narrow, y: broad }}
        axes={axes}
        bounds={{ x: [0, 60], y: [0, 100] }}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Figure>
  );
}

/** Powers by components, the mean of the class. The picture is a table. */
export function ClassComponents({ view: { powers, components } }: { view: BoardView }) {
  const cells = components.rows.flatMap((row, r) =>
    row.map((share, c) => ({ share, power: powers[r], component: components.columns[c] ?? '' })),
  );
  const most = cells.reduce<(typeof cells)[number] | null>((top, cell) => (top === null || cell.share > top.share ? cell : top), null);
  const title =
    most === null || most.share === 0
      ? t('board.components-none')
      : t('board.components-title', {
          share: most.share,
          component: nameComponent(most.component),
          power: most.power?.name ?? t('matrix.nobody'),
        });
  return (
    <Figure title={title} summary={t('board.components-summary')}>
      <ComponentTable powers={powers} columns={components.columns} rows={components.rows} />
    </Figure>
  );
}
