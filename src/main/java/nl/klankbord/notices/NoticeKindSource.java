package nl.klankbord.notices;

import java.util.List;

/** A module that tells people things; a bean of it names the kinds, in the order in which the settings show them. */
public interface NoticeKindSource {

    List<NoticeKind> kinds();
}
