/**
 * Calendars that people keep elsewhere: fetched from the public internet with every precaution, and kept as times only.
 */
@org.jspecify.annotations.NullMarked
package nl.klankbord.planning.freebusy;
