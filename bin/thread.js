// What each thread of a long run loads: the work that is done with a batch of inputs. The flags of V8 are those of the whole process.
exports.work = require("./extract.js").load("cli").work;
