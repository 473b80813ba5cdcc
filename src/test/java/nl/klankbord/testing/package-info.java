/**
 * What tests stand on: one database per test run, one portal for all Spring tests, a clock that can be turned, and
 * signing in. {@link nl.klankbord.testing.PortalTest} marks a test of services, {@link
 * nl.klankbord.testing.ViewTest} is the base of a test of screens.
 */
@org.jspecify.annotations.NullMarked
package nl.klankbord.testing;
