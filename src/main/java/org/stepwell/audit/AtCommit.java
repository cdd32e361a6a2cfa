package org.stepwell.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what one transaction has to tell and hands it over together, just before it commits; a transaction that rolls
 * back tells nothing. What comes later still, or outside of any transaction, is handed over at once.
 */
public final class AtCommit<T> {

    private final Consumer<List<T>> listener;

    public AtCommit(Consumer<List<T>> listener) {
        this.listener = listener;
    }

    public void add(T one) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            gathered().add(one);
        } else {
            listener.accept(List.of(one));
        }
    }

    @SuppressWarnings("unchecked")
    private Gathered gathered() {
        var gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered();
            TransactionSynchronizationManager.bindResource(this, gathered);
            TransactionSynchronizationManager.registerSynchronization(gathered);
        }
        return gathered;
    }

    private final class Gathered implements TransactionSynchronization {

        private final List<T> all = new ArrayList<>();
        private boolean handedOver;

        void add(T one) {
            if (handedOver) {
                listener.accept(List.of(one));
            } else {
                all.add(one);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            handedOver = true;
            listener.accept(List.copyOf(all));
            all.clear();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AtCommit.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AtCommit.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(AtCommit.this);
        }
    }
}
