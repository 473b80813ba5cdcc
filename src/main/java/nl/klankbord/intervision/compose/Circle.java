package nl.klankbord.intervision.compose;

/** What can be counted in a circle; the rules make of it what they want. One object is filled again and again. */
final class Circle {

    final Model model;
    final int[] members;
    int size;
    int sharedHalfDays;
    int facilitators;
    int partners;
    int samePartnerPairs;
    int leadPairs;
    int apartPairs;
    int met;
    private final int[] ofPartner;
    private final int[] ofTeam;

    Circle(Model model) {
        this.model = model;
        members = new int[model.size];
        ofPartner = new int[model.size];
        ofTeam = new int[model.size];
    }

    /** Counts these people. */
    Circle fill(int[] people, int count) {
        size = count;
        sharedHalfDays = ~0;
        facilitators = 0;
        partners = 0;
        samePartnerPairs = 0;
        leadPairs = 0;
        apartPairs = 0;
        met = 0;
        for (var i = 0; i < count; i++) {
            add(i, people[i]);
        }
        return this;
    }

    private void add(int at, int person) {
        members[at] = person;
        sharedHalfDays &= model.halfDays[person];
        facilitators += model.canFacilitate[person] ? 1 : 0;
        var partner = model.partner[person];
        var team = model.team[person];
        var samePartner = 0;
        var sameTeam = 0;
        for (var j = 0; j < at; j++) {
            var other = members[j];
            if (model.partner[other] == partner) {
                samePartner++;
                sameTeam += team >= 0 && model.team[other] == team ? 1 : 0;
            }
            var tie = model.tie(person, other);
            if (tie != 0) {
                leadPairs += tie & Model.LEADS;
                apartPairs += (tie & Model.APART) >> 1;
                met += Model.met(tie);
            }
        }
        // The how manieth of the own partner and team: the sum of what is over a limit follows from it.
        ofPartner[at] = samePartner + 1;
        ofTeam[at] = sameTeam + 1;
        samePartnerPairs += samePartner;
        partners += samePartner == 0 ? 1 : 0;
    }

    /** How many people are there beyond so many of one partner. */
    int beyondOfPartner(int limit) {
        return beyond(ofPartner, limit);
    }

    /** How many people are there beyond so many of one team. */
    int beyondOfTeam(int limit) {
        return beyond(ofTeam, limit);
    }

    private int beyond(int[] order, int limit) {
        var count = 0;
        for (var i = 0; i < size; i++) {
            count += order[i] > limit ? 1 : 0;
        }
        return count;
    }
}
