package nl.klankbord.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.balance.LargestRemainder.Share;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/**
 * Time that somebody gave on behalf of their partner, as it falls to one that takes part.
 *
 * @param giver who gave it, or arranged it
 */
public record GivenHours(ContributionKind kind, ColleagueId giver, PartnerId gives, PartnerId takes, int minutes) {

    /** Time that was given to all who take part. */
    public record Gift(ContributionKind kind, ColleagueId giver, PartnerId gives, int minutes) {}

    /**
     * Falls to the partners by their seats or people, to the minute; what falls to the giver's own partner is nobody's to give back.
     *
     * @param names of the partners that take part
     */
    public static List<GivenHours> of(List<Gift> gifts, Map<PartnerId, Integer> seats, Map<PartnerId, String> names) {
        var shares = seats.entrySet().stream()
                .map(each -> new Share(
                        each.getKey(),
                        Objects.requireNonNullElse(names.get(each.getKey()), ""),
                        BigDecimal.valueOf(each.getValue())))
                .toList();
        var given = new ArrayList<GivenHours>();
        for (var gift : gifts) {
            for (var part : LargestRemainder.divide(gift.minutes(), shares).orElse(List.of())) {
                var takes = part.share().partner();
                if (part.amount() > 0 && !takes.equals(gift.gives())) {
                    given.add(new GivenHours(
                            gift.kind(), gift.giver(), gift.gives(), takes, Math.toIntExact(part.amount())));
                }
            }
        }
        return given;
    }
}
