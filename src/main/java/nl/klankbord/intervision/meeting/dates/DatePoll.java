package nl.klankbord.intervision.meeting.dates;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.meeting.Slot;

/**
 * Some dates, and whom they suit. Members see one another's answers: that is how a circle finds a date.
 *
 * @param options in order of time
 */
public record DatePoll(List<Option> options) {

    /** More than these nobody answers. */
    public static final int MOST = 10;

    /** Nothing is asked. */
    public static final DatePoll NONE = new DatePoll(List.of());

    public DatePoll {
        options = options.stream().sorted(Comparator.comparing(Option::slot)).toList();
    }

    /** One date. */
    public record Option(UUID id, Slot slot, Map<ColleagueId, PollAnswer> answers) {

        public Option {
            answers = Map.copyOf(answers);
        }

        /** How many of these people say so. */
        public int count(PollAnswer answer, Collection<ColleagueId> of) {
            return (int) of.stream().filter(one -> answers.get(one) == answer).count();
        }

        /** What this person said; nothing when they did not answer. */
        public Optional<PollAnswer> of(ColleagueId who) {
            return Optional.ofNullable(answers.get(who));
        }
    }

    public boolean isOpen() {
        return !options.isEmpty();
    }

    /**
     * The date that most can keep: the fewest say no, of those the most say yes, of those the fewest say if need be, else the
     * first. None as long as nobody answered.
     */
    public Optional<Option> best(Collection<ColleagueId> members) {
        return options.stream()
                .filter(_ -> !answered(members).isEmpty())
                .min(Comparator.comparingInt((Option one) -> one.count(PollAnswer.NO, members))
                        .thenComparing(one -> -one.count(PollAnswer.YES, members))
                        .thenComparing(one -> -one.count(PollAnswer.IF_NEED_BE, members))
                        .thenComparing(Option::slot));
    }

    /** Who of these people answered every date. */
    public Set<ColleagueId> answered(Collection<ColleagueId> members) {
        return members.stream()
                .filter(one -> isOpen()
                        && options.stream().allMatch(option -> option.of(one).isPresent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many can come then, if need be. */
    public static int able(Option option, Collection<ColleagueId> members) {
        return option.count(PollAnswer.YES, members) + option.count(PollAnswer.IF_NEED_BE, members);
    }

    /** The date with this id. */
    public Optional<Option> option(UUID id) {
        return options.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }
}
