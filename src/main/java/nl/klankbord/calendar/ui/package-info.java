@org.jspecify.annotations.NullMarked
package nl.klankbord.calendar.ui;
