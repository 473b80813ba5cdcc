package nl.klankbord.notices;

import nl.klankbord.base.ColleagueId;

/** Something changed at the bell of this colleague. */
record NoticeTold(ColleagueId recipient) {}
