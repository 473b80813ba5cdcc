/** The start page: what waits, what comes, what is new, and help for who begins. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.shell.start;
