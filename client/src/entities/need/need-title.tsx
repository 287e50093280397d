import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi, Code } from '../../ui/bdi.tsx';
import { Link } from '../../ui/link.tsx';

export const NeedTitleFragment = graphql(`fragment NeedTitle on Need { id code title { fa azb en } }`);

/** A need named in a list or a sentence: its title as a link, with its code where there is room. */
export function NeedTitle({ need, withCode }: { need: FragmentOf<typeof NeedTitleFragment>; withCode?: boolean }) {
  const { code, title } = readFragment(NeedTitleFragment, need);
  return (
    <>
      <Link to={paths.need(code)}>
        <Bdi>{localized(title)}</Bdi>
      </Link>
      {withCode && (
        <>
          {' '}
          <Code>{code}</Code>
        </>
      )}
    </>
  );
}
