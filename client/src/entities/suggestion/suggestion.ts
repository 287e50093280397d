import { graphql, type ResultOf } from '../../graphql.ts';
import { CommodityUnitFragment } from '../commodity/quantity-text.ts';
import { ExplanationFragment, type Pair } from '../match/explanation.tsx';

/** A pair nobody has proposed yet: computed now, from what is open and free now. */
export const SuggestionFragment = graphql(
  `
  fragment SuggestedPair on Suggestion {
    id
    quantity
    explanation { score ...MatchExplanation }
    needItem {
      id
      minimumLot
      chain { required open }
      commodity { id ...CommodityUnit }
      need {
        id
        code
        windowEnd
        title { fa azb en }
        county { id name { fa azb en } }
        targetGroup { id name { fa azb en } }
        organization { id name { fa azb en } }
      }
    }
    offerItem {
      id
      free
      minimumPerNeed
      maximumPerNeed
      commodity { id ...CommodityUnit }
      offer {
        id
        code
        windowEnd
        title { fa azb en }
        organization { id kind slug name { fa azb en } county { id name { fa azb en } } }
      }
    }
  }
`,
  [CommodityUnitFragment, ExplanationFragment],
);
export type Suggestion = ResultOf<typeof SuggestionFragment>;

export function pairOf({ needItem, offerItem }: Suggestion): Pair {
  return {
    needCode: needItem.need.code,
    offerCode: offerItem.offer.code,
    providerSlug: offerItem.offer.organization.slug,
    commodity: needItem.commodity,
  };
}
