/**
 * Ways through the portal as people go them, in a real browser against the packaged application. They run after it is
 * packaged, in {@code ./klankbord test}.
 */
package nl.klankbord.journeys;
