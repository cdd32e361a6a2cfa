/** Surface: the embedded run, with a PostgreSQL of its own, demo people and their year of history. */
package org.stepwell.demo;
