// The browser's own controls where form-js draws imitations: they speak to screen readers and fit a thumb.
import {
  Checklist, Datetime, Description, Errors, FormContext, Label, Radio, Select, useSingleLineTemplateEvaluation,
} from '@bpmn-io/form-js-viewer';
import { useContext } from 'preact/hooks';
import { words } from './words.js';

function classes(type, { errors = [], disabled, readonly }) {
  return `fjs-form-field fjs-form-field-${type}${errors.length ? ' fjs-has-errors' : ''}`
    + `${disabled ? ' fjs-disabled' : ''}${readonly ? ' fjs-readonly' : ''}`;
}

function useOptions({ valuesKey, values = [] }) {
  const { initialData } = useContext(FormContext).getService('form')._getState();
  return valuesKey ? initialData?.[valuesKey] ?? [] : values;
}

function Help({ domId, field, errors = [] }) {
  return (
    <>
      <Description id={`${domId}-description`} description={field.description} />
      <Errors id={`${domId}-error-message`} errors={errors} />
    </>
  );
}

function describedBy({ domId, field, errors = [] }) {
  const ids = [field.description && `${domId}-description`, errors.length && `${domId}-error-message`];
  return ids.filter(Boolean).join(' ') || undefined;
}

function NativeSelect(props) {
  const { domId, field, value, disabled, readonly, errors = [], onChange, onBlur, onFocus } = props;
  const options = useOptions(field);
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <div class={classes('select', props)}>
      <Label htmlFor={domId} label={field.label} required={field.validate?.required} />
      <select id={domId} value={chosen} disabled={disabled || readonly} onBlur={onBlur} onFocus={onFocus}
        required={field.validate?.required} aria-invalid={errors.length > 0} aria-describedby={describedBy(props)}
        onChange={(event) => onChange({ value: options[event.target.value]?.value ?? null })}>
        <option value="-1">{words(document.getElementById('task'), 'Choose')}</option>
        {options.map((option, index) => <option key={option.value} value={index}>{option.label}</option>)}
      </select>
      <Help {...props} />
    </div>
  );
}
NativeSelect.config = Select.config;

const INPUT_TYPES = { date: 'date', time: 'time', datetime: 'datetime-local' };

function NativeDatetime(props) {
  const { domId, field, value, disabled, readonly, errors = [], onChange, onBlur, onFocus } = props;
  return (
    <div class={classes('datetime', props)}>
      <Label htmlFor={domId} label={field.dateLabel || field.label} required={field.validate?.required} />
      <input id={domId} class="fjs-input" type={INPUT_TYPES[field.subtype]} value={value ?? ''} disabled={disabled}
        readOnly={readonly} required={field.validate?.required} onBlur={onBlur} onFocus={onFocus} autoComplete="off"
        aria-invalid={errors.length > 0} aria-describedby={describedBy(props)}
        onChange={(event) => onChange({ value: event.target.value || null })} />
      <Help {...props} />
    </div>
  );
}
NativeDatetime.config = Datetime.config;

function Legend({ field }) {
  const words = useSingleLineTemplateEvaluation(field.label || '', { debug: true });
  return (
    <legend class="fjs-form-field-label">
      {words}{field.validate?.required && <span class="fjs-asterix" aria-hidden="true">*</span>}
    </legend>
  );
}

function choice(type, isChosen, next) {
  return function Choice(props) {
    const { domId, field, value, disabled, readonly, errors = [], onChange, onBlur, onFocus } = props;
    return (
      <fieldset class={classes(type, props)} aria-describedby={describedBy(props)}>
        <Legend field={field} />
        <div class="choice">
          {useOptions(field).map((option, index) => (
            <label class="fjs-inline-label" key={option.value}>
              <input id={`${domId}-${index}`} class="fjs-input" type={type === 'radio' ? 'radio' : 'checkbox'}
                name={domId} checked={isChosen(value, option.value)} disabled={disabled || readonly} onBlur={onBlur}
                onFocus={onFocus} aria-invalid={errors.length > 0}
                onChange={() => onChange({ value: next(value, option.value) })} />
              {option.label}
            </label>
          ))}
        </div>
        <Help {...props} />
      </fieldset>
    );
  };
}

const NativeRadio = choice('radio', (value, option) => value === option, (value, option) => option);
NativeRadio.config = Radio.config;

function toggle(value, option) {
  const chosen = value ?? [];
  return chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
}

const NativeChecklist = choice('checklist', (value, option) => (value ?? []).includes(option), toggle);
NativeChecklist.config = Checklist.config;

function Fields(formFields) {
  [NativeSelect, NativeDatetime, NativeRadio, NativeChecklist]
    .forEach((field) => formFields.register(field.config.type, field));
}
Fields.$inject = ['formFields'];

export const NativeFields = { __init__: ['nativeFields'], nativeFields: ['type', Fields] };
