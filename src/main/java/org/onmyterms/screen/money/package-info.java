/**
 * Whether the money for support is enough: the answer in words, what was offered, what support costs, what would be missing, the working,
 * and the pages of it. It knows work, plan, guide, money and paper beneath it; start reading at {@link org.onmyterms.screen.money.MoneyView}.
 */
package org.onmyterms.screen.money;
