/** What things cost, measured: {@code ./klankbord benchmark}. Compiled with the tests, never part of the jar. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.bench;
