/**
 * What goes wrong around a portal: power, disk, database, and people who start it twice. Long; {@code ./klankbord test
 * faults} runs them.
 */
package nl.klankbord.faults;
