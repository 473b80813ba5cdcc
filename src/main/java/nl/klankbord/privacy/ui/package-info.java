/** Screens of the privacy module. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.privacy.ui;
