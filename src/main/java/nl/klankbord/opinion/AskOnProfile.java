package nl.klankbord.opinion;

import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.AskSource;
import org.springframework.stereotype.Component;

/** Offers on a profile to ask that colleague for an opinion. Whether they may give it is looked at while it is asked. */
@Component
class AskOnProfile implements AskSource {

    @Override
    public Ask of(ColleagueId colleague) {
        return new Ask("opinion.ask", OpinionLinks.toAsk(colleague));
    }
}
