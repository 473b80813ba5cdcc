package wrong;

enum NeverRecordedAction {
    PROFILE_READ
}
