/** What people set for themselves about planning. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.planning.ui;
