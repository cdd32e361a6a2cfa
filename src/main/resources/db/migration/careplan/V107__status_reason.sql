-- Only what the person said stands here: that care ended or a version replaced another is told by the versions themselves.
update care_plan set status_reason = null
 where valid_until is not null or status_reason = 'Care ended';
