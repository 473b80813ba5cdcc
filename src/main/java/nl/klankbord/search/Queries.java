package nl.klankbord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Builds Lucene queries by hand; what was typed never meets a parser. */
final class Queries {

    private Queries() {}

    /** What narrows a search whatever was typed: kind, audience, filters. */
    static BooleanQuery.Builder seenBy(SearchQuery query) {
        var builder = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.KIND, query.kind())), Occur.FILTER)
                .add(anyOf(Documents.AUDIENCE, query.audiences()), Occur.FILTER);
        query.filters().forEach((name, values) -> builder.add(anyOf(Documents.keyField(name), values), Occur.FILTER));
        return builder;
    }

    /**
     * How strictly to look.
     *
     * @param near whether words may differ by a letter or two
     * @param least how many of the things wanted a document must be about
     */
    record Manner(boolean near, int least) {}

    /** The things wanted, each in the best way it is found; more of them is better. */
    static Query of(SearchQuery query, List<Understanding.Wanted> wanted, Manner manner) {
        var builder = seenBy(query);
        var occur = manner.least() < wanted.size() ? Occur.SHOULD : Occur.MUST;
        for (var one : wanted) {
            builder.add(best(one, query.audiences(), manner.near()), occur);
        }
        if (occur == Occur.SHOULD) {
            builder.setMinimumNumberShouldMatch(manner.least());
        }
        if (wanted.isEmpty()) {
            builder.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return builder.build();
    }

    private static Query best(Understanding.Wanted wanted, Set<String> audiences, boolean near) {
        var ways = new ArrayList<Query>();
        for (var audience : audiences) {
            var field = Documents.textField(audience);
            for (var alternative : wanted.alternatives()) {
                ways.add(boosted(all(field, alternative.stems()), alternative.weight()));
            }
            if (!wanted.plain().isEmpty()) {
                if (wanted.last() && wanted.plain().length() >= 3) {
                    ways.add(constant(new PrefixQuery(new Term(field, wanted.plain())), .3f));
                }
                if (near && wanted.plain().length() >= 4) {
                    var stem = wanted.alternatives().getFirst().stems().getFirst();
                    ways.add(constant(fuzzy(new Term(field, stem)), .3f));
                }
            }
        }
        if (!wanted.plain().isEmpty()) {
            var name = new Term(Documents.NAME, wanted.plain());
            ways.add(boosted(new TermQuery(name), 1.2f));
            if (wanted.plain().length() >= 2 || wanted.last()) {
                ways.add(constant(new PrefixQuery(name), .8f));
            }
            if (near && wanted.plain().length() >= 4) {
                ways.add(constant(fuzzy(name), .5f));
            }
        }
        return new DisjunctionMaxQuery(ways, .05f);
    }

    private static Query fuzzy(Term term) {
        return new FuzzyQuery(term, term.text().length() <= 6 ? 1 : 2, 1, 50, true);
    }

    private static Query all(String field, List<String> stems) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(field, stems.getFirst()));
        }
        var every = new BooleanQuery.Builder();
        // The parts share one weight, so that a term of three words is worth no more than one of one word.
        stems.forEach(stem -> every.add(boosted(new TermQuery(new Term(field, stem)), 1f / stems.size()), Occur.MUST));
        return every.build();
    }

    private static Query anyOf(String field, Set<String> values) {
        return new ConstantScoreQuery(
                new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }

    private static Query constant(Query query, float weight) {
        return boosted(new ConstantScoreQuery(query), weight);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
