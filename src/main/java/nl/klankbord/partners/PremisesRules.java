package nl.klankbord.partners;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.base.PlainText;
import nl.klankbord.partners.PartnerOutcome.Flaw;
import nl.klankbord.partners.PartnerOutcome.Reason;

/** What the rooms and council evenings of a partner must look like. */
final class PremisesRules {

    private static final int MOST = 200;
    private static final int MOST_SEATS = 5_000;

    private PremisesRules() {}

    /** In the form in which it is kept, before it is judged. */
    static Premises tidied(Premises premises) {
        return new Premises(
                premises.schools(),
                premises.evenings(),
                premises.rooms().stream()
                        .map(room -> new Room(
                                room.id(),
                                PlainText.tidy(room.name()),
                                room.seats(),
                                PlainText.tidy(room.address()),
                                room.hybrid(),
                                room.opens(),
                                room.closes()))
                        .toList());
    }

    /** Everything that is wrong with what is tidied. */
    static List<Flaw> flaws(Premises premises) {
        var flaws = new ArrayList<Flaw>();
        if (premises.evenings().size() > MOST) {
            flaws.add(new Flaw("evenings", Reason.OUT_OF_RANGE));
        }
        if (premises.evenings().stream().distinct().count()
                < premises.evenings().size()) {
            flaws.add(new Flaw("evenings", Reason.TWICE));
        }
        var rooms = premises.rooms();
        rooms.forEach(room -> {
            PartnerRules.line("rooms", room.name(), PartnerRules.NAME_LENGTH, flaws);
            PartnerRules.line("rooms", room.address(), PartnerRules.NAME_LENGTH, flaws);
            if (!room.opens().isBefore(room.closes()) || room.seats() < 1 || room.seats() > MOST_SEATS) {
                flaws.add(new Flaw("rooms", Reason.OUT_OF_RANGE));
            }
        });
        if (rooms.size() > MOST) {
            flaws.add(new Flaw("rooms", Reason.OUT_OF_RANGE));
        }
        if (rooms.stream().map(room -> PlainText.key(room.name())).distinct().count() < rooms.size()) {
            flaws.add(new Flaw("rooms", Reason.TWICE));
        }
        return flaws.stream().distinct().toList();
    }
}
