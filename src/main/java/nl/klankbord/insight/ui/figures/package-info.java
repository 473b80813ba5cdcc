/** The page of the figures: charts, each with its table. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight.ui.figures;
