/** The page of the balance: figures, the lines behind them, and what waits for an answer. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight.ui.balance;
