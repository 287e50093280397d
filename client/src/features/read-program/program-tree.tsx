import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';
import s from './program-tree.module.css';

const TreeNodeFragment = graphql(`
  fragment ProgramTreeNode on Program @_unmask { id slug level needCount name { fa azb en } }
`);

export const ProgramTreeFragment = graphql(
  `
  fragment ProgramTree on Program {
    id
    ...ProgramTreeNode
    parent { id ...ProgramTreeNode parent { id ...ProgramTreeNode parent { id ...ProgramTreeNode } } }
    children { id ...ProgramTreeNode children { id ...ProgramTreeNode } }
  }
`,
  [TreeNodeFragment],
);

type Node = {
  id: string;
  slug: string;
  level: 'MISSION' | 'PLAN' | 'PROGRAM' | 'CENTRE';
  needCount: number;
  name: { fa: string; azb: string | null; en: string | null };
};
type Up = Node & { parent?: Up | null };
type Branch = { node: Node; isHere: boolean; below: Branch[] };

/** From the mission down to this program, and what stands below it. */
export function ProgramTree({ program }: { program: FragmentOf<typeof ProgramTreeFragment> }) {
  const data = readFragment(ProgramTreeFragment, program);
  const here: Branch = {
    node: data,
    isHere: true,
    below: data.children.map((child) => ({
      node: child,
      isHere: false,
      below: child.children.map((node) => ({ node, isHere: false, below: [] })),
    })),
  };
  return (
    <div className={s.tree}>
      <Branches branches={[under(data.parent, here)]} />
    </div>
  );
}

function under(parent: Up | null | undefined, branch: Branch): Branch {
  if (!parent) return branch;
  return under(parent.parent, { node: parent, isHere: false, below: [branch] });
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul className={s.branches}>
      {branches.map(({ node, isHere, below }) => (
        <li key={node.id}>
          <span className={s.node}>
            <span className={s.level}>{t(`program.level.${node.level}`)}</span>
            {isHere ? (
              <strong aria-current="page">
                <Bdi>{localized(node.name)}</Bdi>
              </strong>
            ) : (
              <Link to={paths.program(node.slug)}>
                <Bdi>{localized(node.name)}</Bdi>
              </Link>
            )}
            <span className={s.level}>{t('program.needs', { n: node.needCount })}</span>
          </span>
          <Branches branches={below} />
        </li>
      ))}
    </ul>
  );
}
