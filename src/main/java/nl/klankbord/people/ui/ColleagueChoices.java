package nl.klankbord.people.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.Locale;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;

/** What a field offers in which one chooses colleagues by name, or by what they know. */
public final class ColleagueChoices {

    private ColleagueChoices() {}

    /** Page by page while one types; what is half typed is not counted as a search. */
    public static FetchCallback<ColleagueCard, String> of(People people, Supplier<Actor> reader, Locale language) {
        return query -> people
                .searchSoFar(
                        ColleagueQuery.of(
                                query.getFilter().orElse(""),
                                new PageRequest(query.getPage() + 1, query.getPageSize())),
                        reader.get(),
                        language)
                .page()
                .items()
                .stream()
                .map(ColleagueHit::card);
    }
}
