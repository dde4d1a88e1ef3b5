/** What the tests of these pages begin with: the product's services, a published case, dialogs filled in. */
package org.hecha.ui.fieldwork.testkit;
