-- Table of db-scheduler, as its documentation gives it for MariaDB.
create table scheduled_tasks (
  task_name            varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  task_instance        varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  task_data            blob,
  execution_time       timestamp(6) not null,
  picked               boolean      not null,
  picked_by            varchar(50),
  last_success         timestamp(6) null,
  last_failure         timestamp(6) null,
  consecutive_failures int,
  last_heartbeat       timestamp(6) null,
  version              bigint       not null,
  priority             smallint,
  primary key (task_name, task_instance),
  key scheduled_tasks_execution_time (execution_time),
  key scheduled_tasks_last_heartbeat (last_heartbeat)
);
