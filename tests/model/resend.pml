/* Several workers want to resend the same primary campaign, at the same time. Each is a request of some client, with
   an id of its own; it reads how many resends there are, checks that this is fewer than the maximum, and writes a row.

   Every statement of the database is atomic, nothing else is. A worker may die between any two statements. Its client
   then sends the same request once more, or never does. Deaths may go on for as long as they like, but not for ever:
   some day it is calm.

   WORKERS      how many there are
   MAXIMUM      how many resends one primary may have: 1 for Constant Contact
   KEY          the table has the unique key (primary, ordinal); without it, what is written is always accepted
   CANCEL       somebody deletes resends now and then, until it is calm
   LOWEST_FREE  the ordinal that is written is the lowest that no row has, not one more than the number of rows */

#ifndef WORKERS
#define WORKERS 2
#endif
#ifndef MAXIMUM
#define MAXIMUM 1
#endif

/* The table. Only this outlives a death. */
byte resends;             /* how many rows the primary has */
bool taken[MAXIMUM + 1];  /* taken[o]: there is a row with the ordinal o, from 1 */
byte made[WORKERS];       /* the ordinal of the row that bears this worker's request id, 0 when there is none */

/* What became of the workers. */
byte created;  /* were told that their resend was made */
byte refused;  /* were told that there is no place */
byte gone;     /* died, and their clients never asked again */
bool calm;

#define OR_DIE                  \
  :: !calm -> goto asked_again; \
  :: goto never_asked_again;

inline read_ordinal() {
#ifdef LOWEST_FREE
  d_step {
    wanted = 1;
    do
    :: wanted <= MAXIMUM && taken[wanted] -> wanted++
    :: else -> break
    od
  }
#else
  wanted = resends + 1
#endif
}

inline write_row() {
  d_step {
    taken[wanted] = true;
    made[me] = wanted;
    resends++;
    wanted = 0;
    assert(resends <= MAXIMUM)
  }
}

proctype worker(byte me) {
  byte wanted;

asked_again:
  wanted = 0;
  if  /* Did an earlier attempt of this request get through? */
  :: made[me] != 0 -> goto tell_created
  :: made[me] == 0
  OR_DIE
  fi;

  if  /* Read. */
  :: read_ordinal()
  OR_DIE
  fi;

  if  /* Check. */
  :: wanted > MAXIMUM -> goto tell_refused
  :: wanted <= MAXIMUM
  OR_DIE
  fi;

  if  /* Write. A row that breaks the key is not written, and the worker starts anew. */
#ifdef KEY
  :: atomic { !taken[wanted] -> write_row() }
  :: taken[wanted] -> goto asked_again
#else
  :: write_row()
#endif
  OR_DIE
  fi;

tell_created:
  if
  :: created++; goto end
  OR_DIE
  fi;

tell_refused:
  if
  :: refused++; goto end
  OR_DIE
  fi;

never_asked_again:
  gone++;
end:
  wanted = 0
}

#ifdef CANCEL
#define DELETE_RESEND_OF(whose)                                  \
  :: d_step {                                                    \
       !calm && made[whose] != 0 -> taken[made[whose]] = false;  \
       made[whose] = 0;                                          \
       resends--                                                 \
     }

proctype canceller() {
  do
  DELETE_RESEND_OF(0)
  DELETE_RESEND_OF(1)
#if WORKERS > 2
  DELETE_RESEND_OF(2)
#endif
#if WORKERS > 3
  DELETE_RESEND_OF(3)
#endif
#if WORKERS > 4
  DELETE_RESEND_OF(4)
#endif
  :: calm -> break
  od
}
#endif

#define ENDED (created + refused + gone == WORKERS)

init {
  byte number;
  atomic {
    do
    :: number < WORKERS -> run worker(number); number++
    :: else -> break
    od;
#ifdef CANCEL
    run canceller();
#endif
  }
  calm = true;

  ENDED;
  assert(resends <= MAXIMUM);
#ifndef CANCEL
  /* Nobody was promised a resend that is not there, nobody refused while there was a place; and where nobody gave up,
     as many as there are places were told that they won. */
  assert(created <= resends);
  assert(refused == 0 || resends == MAXIMUM);
  assert(gone > 0 || created == (WORKERS < MAXIMUM -> WORKERS : MAXIMUM))
#endif
}

/* Sooner or later there is a resend, unless every single worker died for good. */
ltl one_wins { <> (resends > 0 || gone == WORKERS) }

/* Sooner or later every worker that did not die for good has its answer. */
ltl all_answered { <> ENDED }

/* Too much to ask, as all may die: shows that the two above could fail. */
ltl wins_even_so { <> (resends > 0) }
